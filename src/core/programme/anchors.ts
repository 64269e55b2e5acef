import type { Block } from './content.ts';

/** The kinds of things that have an address in the whole text. */
export type AnchorKind = 'section' | 'target' | 'plan' | 'work';

const prefixes: Record<AnchorKind, string> = { section: 'muc', target: 'ct', plan: 'da', work: 'cong-trinh' };

/** Address of a record in the whole text: `anchorOf('target', 'bao-hiem-y-te')` is `ct-bao-hiem-y-te`. */
export function anchorOf(kind: AnchorKind, id: string): string {
  return `${prefixes[kind]}-${id}`;
}

/** Address of a block: words of its own carry their address, a placed record has that of the record. */
export function anchorOfBlock(block: Block): string {
  return 'runs' in block ? block.id : anchorOf(block.kind, block.id);
}

/** Address of the head of the plan table. */
export const planTableAnchor = 'bang-phu-luc';
