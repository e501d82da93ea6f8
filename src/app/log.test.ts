import { expect, test } from 'vitest';
import { describeFault } from './log.ts';

test('a fault of the database is logged without what people typed', () => {
  const typed = 'erika@muster.example';
  const fault = Object.assign(new Error('duplicate key value violates unique constraint'), {
    code: '23505',
    detail: `Key (email)=(${typed}) already exists.`,
    where: `unnamed portal parameter $1 = '${typed}'`,
    hint: typed,
    parameters: [typed],
  });
  const around = new Error('step failed', { cause: fault });
  expect(describeFault(fault)).toEqual({
    type: 'Error',
    message: fault.message,
    stack: fault.stack,
    code: '23505',
  });
  expect(describeFault(around)).toMatchObject({ message: 'step failed', cause: { code: '23505' } });
  expect(JSON.stringify(describeFault(around))).not.toContain(typed);
  expect(describeFault('halt')).toBe('halt');
});
