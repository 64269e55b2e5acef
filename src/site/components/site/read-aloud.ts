import { createReader, findOwnVoice } from './voice.ts';

// The words are there to read; where the device has a Vietnamese voice of its own, a button reads them.
const text = document.querySelector('[data-read-aloud]');
const button = document.querySelector<HTMLButtonElement>('[data-read]');
if (text && button && 'speechSynthesis' in window) {
  offer(text, button);
  speechSynthesis.addEventListener?.('voiceschanged', () => offer(text, button));
}

function offer(text: Element, button: HTMLButtonElement): void {
  const voice = findOwnVoice(speechSynthesis.getVoices());
  const box = button.closest<HTMLElement>('[data-voice]');
  const absence = document.querySelector<HTMLElement>('[data-no-voice]');
  if (voice === undefined || !box || !box.hidden) return;
  const lines = [...text.children];
  const names = { play: button.textContent, stop: button.dataset['stop'] ?? '' };
  const speaker = {
    speak: (sentence: string, ended: () => void) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
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
  button.addEventListener('click', () => (reader.isOn() ? reader.stop() : reader.start()));
  addEventListener('pagehide', () => reader.stop());
  box.hidden = false;
  if (absence) absence.hidden = true;
}
