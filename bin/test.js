import { existsSync, mkdirSync, readFileSync, rmSync } from 'fs';
import { join, relative } from 'path';
import { stripVTControlCharacters } from 'util';
import { chromium } from './chromium.js';
import { withNode } from './npm.js';
import { node24 } from './node24.js';
import { packages } from './packages.js';
import { pages } from './pages.js';
import { root } from './root.js';
import { runProgram } from './run-program.js';
import { fail, say } from './say.js';

const reports = join(root, 'node_modules/.cache/promoted/reports');

// Each part writes a report, from which it is counted. All of them run, whatever becomes of the others. `again` are those that passed on the second try that CI gives them.
const parts = [
  {
    name: 'check',
    about: 'Format, lint, types, unused code, stories, build, sizes',
    command: ['tests/check.ts', '--report', join(reports, 'check.json')],
    count: (report) => ({ passed: report.passed, failed: report.failed.length, skipped: 0 }),
    failures: (report) => report.failed,
    again: () => [],
  },
  {
    name: 'unit',
    about: 'The simulator in Node, and the pages piece by piece in a browser',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'unit.json')}`,
    ],
    count: (report) => ({
      passed: report.numPassedTests,
      failed:
        report.numFailedTests +
        report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')).length,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
    failures: ({ testResults }) =>
      testResults
        .filter((file) => file.status === 'failed')
        .flatMap(({ name, message, assertionResults }) => {
          const tests = assertionResults.filter((test) => test.status === 'failed').map((test) => `${test.fullName}: ${test.failureMessages[0]}`);
          return (tests.length > 0 ? tests : [message]).map((what) => `${relative(root, name)}: ${what}`);
        }),
    again: ({ testResults }) =>
      testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
          .map(({ fullName, failureMessages }) => `${relative(root, name)}: ${fullName}: ${failureMessages[0]}`),
      ),
  },
  {
    name: 'e2e',
    about: 'Whole plays in a browser',
    command: ['node_modules/@playwright/test/cli.js', 'test', '--forbid-only'],
    count: ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected > 0 ? stats.unexpected : errors.length,
      skipped: stats.skipped,
    }),
    failures: (report) =>
      specs(report)
        .filter(({ ok }) => !ok)
        .map(firstTry)
        .concat(report.errors.map(({ message }) => message)),
    again: (report) =>
      specs(report)
        .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
        .map(firstTry),
  },
];

// `npm test`: everything. `npm test -- unit e2e`: these parts.
main(process.argv.slice(2));

async function main(names) {
  const unknown = names.find((name) => parts.every((part) => part.name !== name));
  if (unknown !== undefined) fail(`There is no part "${unknown}" to test: there are ${parts.map(({ name }) => name).join(', ')}.`);
  const node = await node24();
  await packages(node);
  const env = Object.assign(withNode(node), { CHROMIUM: await chromium(node), PROMOTED_REPORTS: reports });
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  if (names.length > 0 && !names.includes('check')) await pages(node); // which `check` builds
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const again = [];
  for (const part of parts.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const counted = await run(part, node, env);
    for (const kind of Object.keys(totals)) totals[kind] += counted[kind];
    failures.push(...counted.failures);
    again.push(...counted.again);
  }
  process.exitCode = totals.failed > 0 ? 1 : 0;
  if (again.length > 0) say(`\nWhat passed on a second try, and why not on the first:\n${again.map((failure) => `↻ ${firstLines(failure)}`).join('\n')}`);
  if (failures.length > 0) say(`\nWhat failed, once more:\n${failures.map((failure) => `✗ ${firstLines(failure)}`).join('\n')}`);
  process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}\n`);
}

/** Runs one part and counts it. A part that broke down before it could report, or failed without saying where, is one failure. */
async function run(part, node, env) {
  say(`\n── ${part.about} ──`);
  const began = Date.now();
  const code = await runProgram(node, part.command, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const report = join(reports, `${part.name}.json`);
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  const counted = told === undefined ? { passed: 0, failed: 0, skipped: 0 } : part.count(told);
  const broke = counted.failed === 0 && code !== 0;
  const failed = broke ? 1 : counted.failed;
  const again = told === undefined ? [] : part.again(told);
  const late = again.length > 0 ? ` (${again.length} on a second try)` : '';
  say(`── ${part.name}: ${counted.passed} passed${late}, ${failed} failed, in ${Math.round((Date.now() - began) / 1000)} s ──`);
  return {
    passed: counted.passed,
    failed,
    skipped: counted.skipped,
    failures: broke ? [`${part.name} ended with code ${code}`] : told === undefined ? [] : part.failures(told),
    again,
  };
}

/** All specifications of a report of Playwright, out of the files and groups they stand in. */
function specs({ suites = [], specs: own = [] }) {
  return own.concat(...suites.map(specs));
}

/** Where a specification stands, and what went wrong with it at first. */
function firstTry({ file, title, tests }) {
  const [{ error, status }] = tests[0].results;
  return `${file}: ${title}: ${error ? error.message : status}`;
}

/** What tells one failure from another: the first lines, without the colours. */
function firstLines(text) {
  const lines = stripVTControlCharacters(text).trim().split('\n');
  return lines
    .slice(0, 3)
    .map((line) => line.trim().slice(0, 300))
    .join('\n  ');
}
