import {
  type CodingRules,
  exitCodes,
  type GoldUnit,
  PcpError,
  type PracticeChoice,
  type PracticeItem,
} from '../../model/index.ts';
import { tidyCoding } from '../judge/index.ts';

/** How many units before and after an item its reader sees. */
const around = 2;

/**
 * The items of the practice round with what stands round them, what is right, and the rule that explains it. `units` are the
 * labelled units of the sample plans in reading order. Throws PcpError `bad-practice` (exit 3) where an item names a unit or rule
 * that is not there.
 */
export function practiceItems(
  choices: readonly PracticeChoice[],
  units: readonly GoldUnit[],
  { rules }: CodingRules,
): PracticeItem[] {
  const places = new Map(units.map(({ id }, at) => [id, at]));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return choices.map(({ unit: id, rule: ruleId, why }) => {
    const at = places.get(id);
    const rule = byId.get(ruleId);
    if (at === undefined || rule === undefined) throw badPractice(at === undefined ? id : ruleId);
    const unit = units[at]!;
    const inDocument = ({ document }: GoldUnit) => document === unit.document;
    return {
      unit: id,
      document: unit.document,
      text: unit.text,
      before: units
        .slice(Math.max(0, at - around), at)
        .filter(inDocument)
        .map(({ text }) => text),
      after: units
        .slice(at + 1, at + 1 + around)
        .filter(inDocument)
        .map(({ text }) => text),
      heading: unit.heading ?? null,
      leadIn: unit.leadIn ?? null,
      page: unit.page ?? null,
      right: tidyCoding({
        kind: unit.kind,
        strength: unit.strength ?? null,
        actor: unit.actor ?? null,
        measurable: unit.measurable ?? null,
        codes: unit.codes,
      }),
      rule,
      why,
    };
  });
}

const badPractice = (name: string): PcpError =>
  new PcpError({
    code: 'bad-practice',
    message: `The practice round names "${name}", which is not there.`,
    hint: 'Put back corpus/practice.yaml, corpus/codebook.yaml and corpus/gold/samples.jsonl as they came.',
    exitCode: exitCodes.unreadableInput,
  });
