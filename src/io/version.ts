import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

/** The version in package.json. */
export const pcpVersion: string = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version;
