import { html, raw } from 'hono/html';
import type { Status } from '../../core/status/assessment.ts';
import { statusNames } from '../../core/words/status.ts';
import { shapes } from '../../site/components/status/shapes.ts';
import { deskFrameWords } from '../words/desk-frame.ts';

/** Markup in which every word that comes from elsewhere has been escaped. */
export type Markup = ReturnType<typeof html>;

/** A part of a page, or nothing. */
export function when(isShown: boolean, part: () => Markup): Markup | '' {
  return isShown ? part() : '';
}

/** A status as every page of the site shows it: a shape, a word and a colour. */
export function statusMark(status: Status): Markup {
  const { fill, line } = shapes[status];
  const filled = fill && html`<path fill="currentColor" fill-rule="evenodd" d="${fill}"></path>`;
  const drawn =
    line && html`<path fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" d="${line}"></path>`;
  return html`<span class="status" data-status="${status}"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${filled ?? ''}${drawn ?? ''}</svg> <span class="status-name">${statusNames[status]}</span></span>`;
}

/** A form of one button. */
export function buttonTo(action: string, label: string, isMain = false): Markup {
  return html`<form method="post" action="${action}"><button class="${isMain ? 'do is-main' : 'do'}">${label}</button></form>`;
}

/** Items of a list, each as it is. */
export function listOf(items: readonly (Markup | string)[], kind = ''): Markup | '' {
  if (items.length === 0) return '';
  return html`<ul class="${kind || 'plain-list'}">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** Beside the button of a form: shown while something in it is ticked or typed that the desk does not know. */
export function sayUnsent(): Markup {
  return html` <strong data-unsent hidden>${deskFrameWords.unsent}</strong>`;
}

/** A day as it is written in Vietnam, whatever language the browser speaks; what is no day stays as it was typed. */
export function dayInput(about: Markup, value: string): Markup {
  const shown = /^\d{4}-\d\d-\d\d$/.test(value) ? value.split('-').reverse().join('/') : value;
  return html`<input ${about} value="${shown}" placeholder="dd/mm/yyyy" autocomplete="off" size="12">`;
}

/** An attribute that is there or not. */
export function flag(name: string, isThere: boolean) {
  return isThere ? raw(` ${name}`) : '';
}
