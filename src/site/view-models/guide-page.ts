import type { Programme } from '../../core/programme/programme.ts';
import type { GuideHead } from '../../core/schemas/guide.ts';
import { guideWords } from '../words/guide.ts';
import { buildFrame, type Page } from './page.ts';

export interface GuidePage extends Page {
  /** "Kiểm tra lần cuối ngày 24/11/2026." */
  checkedOn: string;
}

/** A page written in our own words. */
export function buildGuidePage(programme: Programme, guide: GuideHead, path: string): GuidePage {
  return {
    title: guide.title,
    description: guide.description,
    path,
    above: [],
    frame: buildFrame(programme),
    checkedOn: guideWords.checkedOn(guide.checkedOn),
  };
}
