import type { Node } from './ops.ts';

type Document = PDFKit.PDFDocument;
type Content = ReturnType<Document['markStructureContent']>;

/** Collects what was painted for each element, then writes the tree of a tagged PDF. */
export type StructureTree = Readonly<{
  /** Opens marked content of the element; the caller closes it. */
  open: (node: Node) => void;
  /** Writes the tree; call once, after the last page. */
  finish: () => void;
}>;

/** Elements stand among their siblings in the order in which they are first painted. */
export function structureTree(document: Document): StructureTree {
  const kids = new Map<Node, (Node | Content)[]>();
  const roots: Node[] = [];
  const enter = (node: Node): (Node | Content)[] => {
    const known = kids.get(node);
    if (known !== undefined) return known;
    if (node.parent === null) roots.push(node);
    else enter(node.parent).push(node);
    const own: (Node | Content)[] = [];
    kids.set(node, own);
    return own;
  };
  const element = (node: Node): PDFKit.PDFStructureElement => {
    const made = document.struct(node.tag as Parameters<Document['struct']>[0], {
      ...(node.alt === undefined ? {} : { alt: node.alt }),
      ...(node.scope === undefined ? {} : ({ scope: node.scope } as object)),
    });
    for (const kid of kids.get(node) ?? []) made.add(isNode(kid) ? element(kid) : kid);
    return made;
  };
  return {
    open: (node) => {
      enter(node).push(document.markStructureContent(node.tag));
    },
    finish: () => {
      for (const root of roots) document.addStructure(element(root));
    },
  };
}

function isNode(kid: Node | Content): kid is Node {
  return 'tag' in kid;
}
