import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { isBad } from '../releases/explanations.ts';
import { listReleases } from '../releases/release-state.ts';

/** Explanations are of bad verdicts that were published, and promise a day to come; replies are never altered or dropped. */
export function checkAnswers(content: Content): Issue[] {
  return [...checkExplanations(content), ...checkReplies(content), ...checkReplyChain(content)];
}

function checkExplanations({ reports, releases }: Pick<Content, 'reports' | 'releases'>): Issue[] {
  return [...reports].flatMap(([id, { explanations, receivedOn }]) =>
    explanations.flatMap(({ target, release, by }, index): Issue[] => {
      const place = (field: string) => ({ file: `reports/${id}.json`, field: `explanations.${index}.${field}` });
      // A release that is not there is told as a broken link.
      const status = releases.get(release)?.assessments.find((one) => one.target === target)?.status;
      const isOfNothing = releases.has(release) && (status === undefined || !isBad(status));
      return [
        ...(isOfNothing ? [newIssue('explanation-of-nothing', place('release'), { release })] : []),
        ...(by < receivedOn ? [newIssue('remedy-date-past', place('by'), { by, receivedOn })] : []),
      ];
    }),
  );
}

function checkReplies({ replies, releases }: Content): Issue[] {
  return [...replies].flatMap(([id, { release, document, receivedOn }]): Issue[] => {
    const file = `replies/${id}.json`;
    const publishedOn = releases.get(release)?.publishedOn;
    return [
      ...(document.date > receivedOn
        ? [newIssue('document-after-receipt', { file, field: 'document.date' }, { date: document.date, receivedOn })]
        : []),
      ...(publishedOn !== undefined && receivedOn < publishedOn
        ? [newIssue('reply-too-early', { file, field: 'receivedOn' }, { receivedOn, publishedOn })]
        : []),
    ];
  });
}

function checkReplyChain(content: Content): Issue[] {
  const releases = listReleases(content);
  const recorded = releases.flatMap(({ id, replies }) => replies.map((reply) => ({ release: id, ...reply })));
  const altered = [...content.fingerprints].flatMap(([file, now]) => {
    const other = recorded.find(({ id, sha256 }) => file === `replies/${id}.json` && sha256 !== now);
    return other === undefined
      ? []
      : [newIssue('reply-altered', { file }, { now, recorded: other.sha256, release: other.release })];
  });
  const dropped = releases.flatMap(({ id, replies }, index) => {
    const before = releases[index - 1];
    const kept = new Set(replies.map((reply) => reply.id));
    return (before?.replies ?? [])
      .filter((reply) => !kept.has(reply.id))
      .map((reply) =>
        newIssue(
          'reply-dropped',
          { file: `releases/${id}.json`, field: 'replies' },
          { reply: reply.id, before: `${before?.id}` },
        ),
      );
  });
  return [...altered, ...dropped];
}
