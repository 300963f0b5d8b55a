import { spawn, spawnSync } from 'child_process';
import { constants } from 'os';
import { fail } from './say.js';

/** Runs a program to its end with our own input and output, and settles with its exit code. An interrupt reaches it first. */
export function runProgram(program, args, options) {
  return new Promise((settle) => {
    const child = spawn(program, args, Object.assign({ stdio: 'inherit' }, options));
    const pass = (signal) => child.kill(signal);
    const patient = () => undefined; // Ctrl+C is sent to the child too: it says goodbye, then we go
    process.on('SIGTERM', pass);
    process.on('SIGINT', patient);
    child.on('error', (error) => fail(`${program} could not be started: ${error.message}.`));
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', pass);
      process.off('SIGINT', patient);
      settle(code === null ? 128 + (constants.signals[signal] || 0) : code);
    });
  });
}

/** Whether a program runs and exits well; nothing of it is shown. */
export function works(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: 'ignore', timeout: 20000 });
  return error === undefined && status === 0;
}
