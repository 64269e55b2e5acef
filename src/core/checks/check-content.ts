import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { findLikelyNumber, isDocumentNumber } from '../text/document-number.ts';
import { checkAmendedRecords } from './check-amended-records.ts';
import { checkAmendments } from './check-amendments.ts';
import { checkAnswers } from './check-answers.ts';
import { checkArchive } from './check-archive.ts';
import { checkAssignments } from './check-assignments.ts';
import { checkDirection } from './check-direction.ts';
import { checkIds } from './check-ids.ts';
import { checkLedger } from './check-ledger.ts';
import { checkMoved } from './check-moved.ts';
import { checkOfficialText } from './check-official-text.ts';
import { checkOrder } from './check-order.ts';
import { checkPlacement } from './check-placement.ts';
import { checkCitedWords, checkPrintedWords, checkQuotes } from './check-quotes.ts';
import { checkReferences } from './check-references.ts';
import { checkReleaseReports, checkReleases, checkVerdicts } from './check-releases.ts';
import { checkTimeProofs } from './check-time-proofs.ts';

/** Every problem between the records of valid content, and between them and the official text. */
export function checkContent(content: Content): Issue[] {
  const checks = [
    checkOfficialText,
    checkIds,
    checkOrder,
    checkPlacement,
    checkReferences,
    checkQuotes,
    checkCitedWords,
    checkDirection,
    checkLedger,
    checkAssignments,
    checkMoved,
    checkAmendments,
    checkAmendedRecords,
    checkAnswers,
    checkReleases,
    checkReleaseReports,
    checkTimeProofs,
    checkDemonstration,
    checkArchive,
    checkErrata,
    checkCitedNumbers,
    checkPrintedWords,
  ];
  const issues = checks.flatMap((check) => check(content));
  // Only linked content can be judged.
  const isSound = issues.every(({ severity }) => severity === 'warning');
  return isSound ? [...issues, ...checkVerdicts(content)] : issues;
}

/** Made-up figures and real ones never share a site: each report, release and assignment is of the kind that the site says it is. */
function checkDemonstration({
  site,
  reports,
  releases,
  assignments,
  replies,
  amendments,
  questions,
}: Content): Issue[] {
  const records = [
    ...[...reports].map(([id, { isDemonstration }]) => ({ file: `reports/${id}.json`, isDemonstration })),
    ...[...assignments].map(([id, { isDemonstration }]) => ({ file: `assignments/${id}.json`, isDemonstration })),
    ...[...replies].map(([id, { isDemonstration }]) => ({ file: `replies/${id}.json`, isDemonstration })),
    ...[...amendments].map(([id, { isDemonstration }]) => ({ file: `amendments/${id}.json`, isDemonstration })),
    ...[...questions].map(([id, { isDemonstration }]) => ({ file: `questions/${id}.json`, isDemonstration })),
    ...[...releases].map(([id, { isDemonstration }]) => ({ file: `releases/${id}.json`, isDemonstration })),
  ];
  return records
    .filter(({ isDemonstration }) => isDemonstration !== site.isDemonstration)
    .map(({ file }) => newIssue('demonstration-mixed', { file }));
}

/** A doubt that is no longer open gives the answer of the issuing office. */
function checkErrata({ errata }: Content): Issue[] {
  return [...errata]
    .filter(([, { state, answer }]) => state !== 'open' && answer === undefined)
    .map(([id, { state }]) => newIssue('answer-missing', { file: `errata/${id}.json`, field: 'answer' }, { state }));
}

/** Numbers of documents in our own fields are regular, whatever slip the text prints; of another shape they may be right. */
function checkCitedNumbers({ citations, site }: Content): Issue[] {
  const numbers = [
    { file: 'site.json', field: 'document.number', number: site.document.number },
    ...[...citations].map(([id, { number }]) => ({ file: `citations/${id}.json`, field: 'number', number })),
  ];
  return numbers.flatMap(({ file, field, number }) => {
    if (number === undefined || isDocumentNumber(number)) return [];
    const likely = findLikelyNumber(number);
    if (likely === undefined) return [newIssue('document-number-unusual', { file, field }, { number })];
    return [newIssue('document-number-malformed', { file, field }, { number, likely })];
  });
}
