import type { Plan, Programme, Target, Task, Work } from '../../core/programme/programme.ts';
import { citeClause, namePlan, nameTarget, nameTask, nameWork } from '../words/cite.ts';
import { plainText, planLink, type RecordLink, targetLink, taskLink, workLink } from './links.ts';

/** A record with its official words and how to quote them: on paper a list must say all. */
export interface WorkLink extends RecordLink {
  words: string;
  citation: string;
}

export function planWorkLink({ site }: Programme, plan: Plan): WorkLink {
  return { ...planLink(plan), words: plan.name, citation: citeClause(namePlan(plan), plan.section, site) };
}

export function targetWorkLink({ site }: Programme, target: Target): WorkLink {
  const words = [target.wording, ...target.items].join(' ');
  return { ...targetLink(target), words, citation: citeClause(nameTarget(target), target.section, site) };
}

export function workWorkLink({ site }: Programme, work: Work): WorkLink {
  return { ...workLink(work), words: work.wording, citation: citeClause(nameWork(work), work.section, site) };
}

export function taskWorkLink({ site }: Programme, task: Task): WorkLink {
  const words = plainText(task.runs);
  return { ...taskLink(task), words, citation: citeClause(nameTask(task), task.section, site) };
}
