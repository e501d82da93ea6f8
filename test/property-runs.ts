import fc from 'fast-check';

// a short run is the same every time; the long one looks further, from a seed that a failure prints
const isLong = process.env['TEST_LONG'] === '1';
fc.configureGlobal(isLong ? { numRuns: 10_000 } : { numRuns: 200, seed: 20_261_121 });
