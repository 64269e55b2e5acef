import type { Role } from '../../../core/schemas/plan.ts';
import { routes } from '../../routes.ts';
import { citeClause, namePlan } from '../../words/cite.ts';
import { planWords } from '../../words/plan.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';
import { recordWords } from '../words/record-words.ts';

interface PlanRow {
  id: string;
  number: string;
  form: string;
  shortName: string;
  name: string;
  objective: string;
  timing: string;
  lead: string;
  leadAgencies: string[];
  standing: string;
  standingAgencies: string[];
  coordinating: string[];
  coordinatingAgencies: string[];
  targets: string[];
  citation: string;
  page: string;
}

export const planTable = defineTable<PlanRow>({
  name: 'plans',
  key: ['id'],
  words: recordWords.plans,
  columns: {
    id: { kind: 'text', isAlways: true },
    number: { kind: 'text', isAlways: true },
    form: { kind: 'text', isAlways: true, codes: planWords.forms },
    shortName: { kind: 'text', isAlways: true },
    name: { kind: 'text', isAlways: true },
    objective: { kind: 'text', isAlways: true },
    timing: { kind: 'text', isAlways: true },
    lead: { kind: 'text', isAlways: true },
    leadAgencies: 'list',
    standing: { kind: 'text', isAlways: true },
    standingAgencies: 'list',
    coordinating: 'lines',
    coordinatingAgencies: 'list',
    targets: 'list',
    citation: { kind: 'text', isAlways: true },
    page: { kind: 'url', isAlways: true },
  },
  rowsOf: ({ programme: { site, plans } }) =>
    plans.map((plan) => ({
      id: plan.id,
      number: plan.printed,
      form: plan.form,
      shortName: plan.shortName,
      name: plan.name,
      objective: plan.objective,
      timing: plan.timing,
      lead: plan.lead.printed,
      leadAgencies: plan.lead.agencies,
      standing: plan.standing.printed,
      standingAgencies: plan.standing.agencies,
      coordinating: plan.coordinating.map(({ printed }) => printed),
      coordinatingAgencies: agenciesOf(plan.coordinating),
      targets: plan.targets.map(({ id }) => id),
      citation: citeClause(namePlan(plan), plan.section, site),
      page: addressOf(site, routes.plan(plan.id)),
    })),
});

function agenciesOf(roles: readonly Role[]): string[] {
  return [...new Set(roles.flatMap(({ agencies }) => agencies))];
}
