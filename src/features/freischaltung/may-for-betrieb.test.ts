import { describe, expect, it } from 'vitest';
import { madeUpChamber as chamber } from '../../../test/made-up-chamber.ts';
import { anonymous } from '../../platform/access/actor.ts';
import { sampleLinked, sampleNewcomer } from '../../platform/access/sample-actors.ts';
import { mayForBetrieb } from './index.ts';

const may = mayForBetrieb('finanzen');

function acting(roles: readonly string[], administrators?: readonly string[]) {
  const mandate = { ...sampleLinked.mandates[0]!, roles, administrators };
  return { ...sampleLinked, mandates: [mandate], actingFor: mandate };
}

describe('a route that asks for the right to see finances', () => {
  it('is open to Finanzen and to Verwaltung', () => {
    expect(may.decide(acting(['finanzen']), chamber).answer).toBe('granted');
    expect(may.decide(acting(['ausbildung', 'finanzen']), chamber).answer).toBe('granted');
    expect(may.decide(acting(['verwaltung']), chamber).answer).toBe('granted');
  });

  it('tells a colleague which role is missing and who can give it', () => {
    const decision = may.decide(acting(['kurse'], ['Ada Hofer', 'Ben Hofer']), chamber);
    expect(decision).toEqual({
      answer: 'forbidden',
      reason:
        'Dafür brauchen Sie bei Muster & Söhne Metallbau GmbH die Aufgabe Finanzen oder Verwaltung. Sie haben: Kurse. ' +
        'Die Verwaltung Ihres Betriebs kann das ändern: Ada Hofer, Ben Hofer.',
    });
  });

  it('says so where nobody in the Betrieb can', () => {
    const decision = may.decide(acting(['lesen'], []), chamber);
    expect(decision).toMatchObject({ reason: expect.stringContaining('zurzeit niemanden') });
  });

  it('speaks the language of the page', () => {
    const decision = may.decide(acting(['kurse'], ['Ada Hofer']), chamber, 'en');
    expect(decision).toMatchObject({ reason: expect.stringContaining('Finances or Administration') });
  });

  it('leads strangers to signing in, and people without a Betrieb to linking', () => {
    expect(may.decide(anonymous, chamber).answer).toBe('sign-in');
    expect(may.decide(sampleNewcomer, chamber)).toEqual({ answer: 'link', kind: 'betrieb' });
  });
});
