// Plain JavaScript that any Node since 12 can read: says which Node is needed where the one in use is too old.
const needed = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `pcp needs Node ${needed.join('.')} or newer and this is Node ${process.versions.node}: ` +
      'in a checkout run "npm ci" without --ignore-scripts (it brings its own Node), else install Node 24 from nodejs.org.\n',
  );
  process.exit(2);
}
// Compiled code is kept between runs: the first pages are slow because code is cold.
import('node:module').then((module) => {
  if (module.enableCompileCache) module.enableCompileCache();
  return import(new URL('./main.ts', import.meta.url).href);
});
