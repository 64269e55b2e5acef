import type { Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { citeSource } from '../words/cite.ts';
import { questionWords as words } from '../words/question.ts';
import { placeLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';

export interface QuestionPage extends Page {
  lead: string;
  /** The newest first. */
  questions: {
    id: string;
    asked: string;
    place: PageLink;
    question: string;
    answer?: { words: string; source: string };
  }[];
}

export function buildQuestionPage(programme: Programme): QuestionPage {
  const { questions } = programme;
  const open = questions.filter(({ answer }) => answer === undefined).length;
  return {
    title: words.title,
    description: words.description,
    path: routes.questions(),
    above: [],
    nav: 'contents',
    frame: buildFrame(programme),
    lead: questions.length === 0 ? words.none : words.lead(questions.length, open),
    questions: questions
      .map(({ id, at, askedOn, question, answer }) => ({
        id: `hd-${id}`,
        asked: words.asked(askedOn),
        place: placeLink(programme, at),
        question,
        ...(answer && { answer: { words: answer.words, source: words.answered(citeSource(answer.document)) } }),
      }))
      .reverse(),
  };
}
