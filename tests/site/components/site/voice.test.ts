import { describe, expect, it } from 'vitest';
import { createReader, findOwnVoice } from '../../../../src/site/components/site/voice.ts';

describe('the voice', () => {
  it.each([
    ['a Vietnamese one of the device', { lang: 'vi-VN', localService: true }, true],
    ['one as Android writes it', { lang: 'vi_VN', localService: true }, true],
    ['one that sends the words away', { lang: 'vi-VN', localService: false }, false],
    ['one of another language', { lang: 'vie-GB', localService: true }, false],
    ['an English one', { lang: 'en-US', localService: true }, false],
  ])('is %s', (_, voice, isTaken) => {
    expect(findOwnVoice([voice])).toBe(isTaken ? voice : undefined);
  });
});

describe('the reader', () => {
  /** A browser that ends a sentence when it is told to; like a real one, it also ends what was cancelled. */
  function start(sentences: string[]) {
    const [heard, marks, ends]: [string[], (number | undefined)[], (() => void)[]] = [[], [], []];
    const speaker = {
      speak: (sentence: string, ended: () => void) => {
        heard.push(sentence);
        ends.push(ended);
      },
      silence: () => ends.at(-1)?.(),
    };
    return { heard, marks, ends, reader: createReader(sentences, speaker, (index) => marks.push(index)) };
  }

  it('reads sentence after sentence, marks each, and then is off', () => {
    const { heard, marks, ends, reader } = start(['một', 'hai']);
    reader.start();
    expect([heard, reader.isOn()]).toEqual([['một'], true]);
    ends[0]?.();
    ends[1]?.();
    expect([heard, marks, reader.isOn()]).toEqual([['một', 'hai'], [0, 1, undefined], false]);
  });

  it('goes on where it was stopped, and not by itself', () => {
    const { heard, marks, ends, reader } = start(['một', 'hai', 'ba']);
    reader.start();
    ends[0]?.();
    reader.stop();
    expect([heard, marks.at(-1), reader.isOn()]).toEqual([['một', 'hai'], undefined, false]);
    reader.start();
    // The end of the cancelled sentence comes late.
    ends[1]?.();
    expect(heard).toEqual(['một', 'hai', 'hai']);
    ends[2]?.();
    expect(heard).toEqual(['một', 'hai', 'hai', 'ba']);
  });

  it('begins anew once all is read', () => {
    const { heard, ends, reader } = start(['một']);
    reader.start();
    ends[0]?.();
    reader.start();
    expect(heard).toEqual(['một', 'một']);
  });
});
