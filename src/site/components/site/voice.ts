/** A voice of the device itself: what is read is sent nowhere, and is heard without a line. */
export function findOwnVoice<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly Voice[],
): Voice | undefined {
  return voices.find(({ lang, localService }) => localService === true && /^vi(?:[-_]|$)/i.test(lang));
}

/** What the reader needs of a browser; a test brings its own. */
export interface Speaker {
  speak(sentence: string, ended: () => void): void;
  silence(): void;
}

/** Reads sentences one after the other, from where it was stopped, and says which one it is at; none, when it is silent. */
export function createReader(
  sentences: readonly string[],
  speaker: Speaker,
  mark: (index: number | undefined) => void,
) {
  let at = 0;
  // What was begun before a stop may end after it: only the turn that is on goes on.
  let turn: symbol | undefined;
  const readNext = (own: symbol) => {
    if (turn !== own) return;
    const sentence = sentences[at];
    if (sentence === undefined) {
      at = 0;
      turn = undefined;
      return mark(undefined);
    }
    mark(at);
    speaker.speak(sentence, () => {
      if (turn !== own) return;
      at += 1;
      readNext(own);
    });
  };
  return {
    isOn: () => turn !== undefined,
    start: () => {
      turn = Symbol('turn');
      readNext(turn);
    },
    stop: () => {
      turn = undefined;
      speaker.silence();
      mark(undefined);
    },
  };
}
