import { describe, expect, it } from '@jest/globals';
import { quorumOf, resultOf, type CountResult } from '../../../domain/committee/counting.ts';
import { committeeRuleOn } from '../../../domain/committee/rows.ts';
import { isEnough, neededOf, shares } from '../../../domain/committee/rules.ts';
import { getPlainDate as day } from '../../../domain/time.ts';

/** An independent count, in fractions of the law's own words and with nothing of the code under test. */
interface Room {
  readonly members: number;
  readonly present: number;
  readonly recused: number;
  readonly yes: number;
  readonly seatedLess: boolean;
  readonly presentToo: boolean;
}

function byHand({ members, present, recused, yes, seatedLess, presentToo }: Room): CountResult {
  const base = seatedLess ? members - recused : members;
  const there = presentToo ? present : present - recused;
  // Where everybody is recused and none of them counts, nobody is left who could decide.
  if (base === 0 || !(there > base / 2)) return 'NO_QUORUM';
  return yes > there / 2 ? 'PASSED' : 'NOT_PASSED';
}

describe('the count of 시행규칙 제5조제2항', () => {
  const { rules } = committeeRuleOn('EMERGENCY_REVIEW', day('2026-11-26'));

  it('is right for every room of up to fifteen, with every number present, recused and in favour', () => {
    let rooms = 0;
    const wrong: unknown[] = [];
    for (const seatedLess of [false, true])
      for (const presentToo of [false, true])
        for (let members = 1; members <= 15; members += 1)
          for (let present = 0; present <= members; present += 1)
            for (let recused = 0; recused <= present; recused += 1)
              for (let yes = 0; yes <= present - recused; yes += 1) {
                const no = present - recused - yes;
                const result = resultOf(
                  { ...rules, recusedCountsSeated: !seatedLess, recusedCountsPresent: presentToo },
                  { members, attending: present, recused, recusedAttending: recused },
                  { yes, no, abstained: 0, chair: null },
                );
                const expected = byHand({ members, present, recused, yes, seatedLess, presentToo });
                if (result !== expected) wrong.push([members, present, recused, yes, result]);
                rooms += 1;
              }
    expect(wrong).toEqual([]);
    expect(rooms).toBe(4 * 3875);
  });

  it('knows no casting vote: a tie is not passed; where an ordinance gives one, the chair’s side wins', () => {
    const four = { members: 7, attending: 4, recused: 0, recusedAttending: 0 };
    const tie = { yes: 2, no: 2, abstained: 0, chair: 'yes' } as const;
    expect(resultOf(rules, four, tie)).toBe('NOT_PASSED');
    const cast = { ...rules, castingVote: true };
    expect(resultOf(cast, four, tie)).toBe('PASSED');
    expect(resultOf(cast, four, { ...tie, chair: 'no' })).toBe('NOT_PASSED');
    // Two for and none against of four is no tie: the abstentions were present.
    expect(resultOf(cast, four, { yes: 2, no: 0, abstained: 2, chair: 'yes' })).toBe('NOT_PASSED');
  });

  it('says how many are needed before anybody came (K13)', () => {
    const all = { members: 9, attending: 9, recused: 4, recusedAttending: 4 };
    expect(quorumOf(rules, all)).toEqual({ seated: 9, present: 5, needed: 5, enough: true });
    expect(quorumOf(rules, { ...all, recused: 5, recusedAttending: 5 })).toMatchObject({ enough: false });
  });
});

describe('a share', () => {
  it('is met from the number on that is needed, for every whole up to forty', () => {
    for (const share of shares)
      for (let whole = 0; whole <= 40; whole += 1) {
        const needed = neededOf(share, whole);
        for (let part = 0; part <= whole; part += 1)
          expect([share, whole, part, isEnough(share, part, whole)]).toEqual([
            share,
            whole,
            part,
            part >= needed,
          ]);
      }
  });
});
