// Counts out of the reports that the test runners leave behind.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Tally */

/** @type {Tally} */
export const PASSED = { passed: 1, failed: 0 };
/** @type {Tally} */
export const FAILED = { passed: 0, failed: 1 };

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/** @param {string} file */
function report(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * A runner that failed with nothing to show for it (it crashed, or an error belonged to no test)
 * is one failure; so is a runner that found no test at all.
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
function settled({ passed, failed }, code) {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/**
 * @param {string} file
 * @param {number} code
 */
export function vitestTally(file, code) {
  const found = report(file);
  if (!found) return FAILED;
  // A file that does not even load has no tests to count.
  const broken = found.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
      result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  // Nothing may be skipped: a test that did not run has not passed.
  const failed = found.numFailedTests + found.numPendingTests + found.numTodoTests + broken;
  return settled({ passed: found.numPassedTests, failed }, code);
}

/**
 * @param {string} file
 * @param {number} code
 */
export function playwrightTally(file, code) {
  const stats = report(file)?.stats;
  if (!stats) return FAILED;
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return settled({ passed: stats.expected, failed }, code);
}
