/** Says what is going on. On stderr: what a command answers on stdout stays clean. */
export function say(sentence) {
  process.stderr.write(sentence + '\n');
}

/** Ends with one sentence that says what is wrong and how to mend it. */
export function fail(sentence, code) {
  say(sentence);
  process.exit(code === undefined ? 2 : code);
}
