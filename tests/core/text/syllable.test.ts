import { expect, it } from 'vitest';
import { isSyllable } from '../../../src/core/text/syllable.ts';

it.each(['thuong', 'khuya', 'nguyen', 'giac', 'quyet', 'xoong', 'yeu', 'uy', 'nghieng', 'khen', 'nien', 'huou'])(
  'takes %s for a syllable',
  (fold) => expect(isSyllable(fold)).toBe(true),
);

it.each(['chuyrn', 'bhyt', 'chuyeenr', 'nghiax', 'tw', 'chuyendoiso', '', '2030'])(
  'does not take %s for a syllable',
  (fold) => expect(isSyllable(fold)).toBe(false),
);
