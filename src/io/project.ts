import { fileURLToPath } from 'node:url';

/** The folder that holds `corpus` and `templates`: two levels up from this file, in a checkout and when built. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
