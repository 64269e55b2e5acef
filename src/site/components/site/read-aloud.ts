import { createReader, findOwnVoice } from './voice.ts';

// The words are there to read; a button reads them with a Vietnamese voice of the device's own, and where it has none says so.
const text = document.querySelector('[data-read-aloud]');
const button = document.querySelector<HTMLButtonElement>('[data-read]');
if (text && button && 'speechSynthesis' in window) offer(text, button);

function offer(text: Element, button: HTMLButtonElement): void {
  const absence = document.querySelector<HTMLElement>('[data-no-voice]');
  const lines = [...text.children];
  const names = { play: button.textContent, stop: button.dataset['stop'] ?? '' };
  // Some browsers fetch their voices when they are first asked for.
  const findVoice = () => findOwnVoice(speechSynthesis.getVoices());
  const speaker = {
    speak: (sentence: string, ended: () => void) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      const voice = findVoice();
      if (voice === undefined) return;
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = ended;
      speechSynthesis.speak(utterance);
    },
    silence: () => speechSynthesis.cancel(),
  };
  const reader = createReader(
    lines.map(({ textContent }) => textContent ?? ''),
    speaker,
    (index) => {
      lines.forEach((line, own) => {
        line.toggleAttribute('aria-current', own === index);
      });
      button.textContent = index === undefined ? names.play : names.stop;
      if (index !== undefined) lines[index]?.scrollIntoView({ block: 'nearest' });
    },
  );
  const listen = () => {
    const hasVoice = findVoice() !== undefined;
    if (absence) absence.hidden = hasVoice;
    if (hasVoice) reader.start();
  };
  button.addEventListener('click', () => (reader.isOn() ? reader.stop() : listen()));
  addEventListener('pagehide', () => reader.stop());
  button.closest('[data-voice]')?.removeAttribute('hidden');
  findVoice();
}
