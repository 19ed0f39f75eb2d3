/** Drawings of what was read, so that a wrong order or kind is seen at a glance. */
export { auditFurniture, type FurnitureRow } from './furniture-audit.ts';
export { listBlocks } from './listing.ts';
export { drawPage, type PagePicture } from './page-drawing.ts';
export { drawIndex } from './pages-index.ts';
