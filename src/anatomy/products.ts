const products = new Set(
  'plan strategy report review protocol agreement charter framework toolkit guide handbook pack profile form directory register database dashboard platform website app portal newsletter page leaflet survey scheme programme project pilot fund pot grant prize award team unit taskforce board panel committee forum network partnership helpline hotline hub centre shelter refuge counter office desk course academy curriculum campaign summit conference assembly audit evaluation kit tool model pathway policy pledge contract compact memorandum calendar clinic court'.split(
    ' ',
  ),
);

/** Whether a word, one or many of it, names a thing that is made and can be looked for: "plan", "hubs". */
export function isProduct(word: string): boolean {
  return (
    products.has(word) ||
    (word.endsWith('s') && products.has(word.slice(0, -1))) ||
    /^(?:strategies|policies|surveys|libraries)$/.test(word)
  );
}
