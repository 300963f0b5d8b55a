/** What the self-check asks, before and looking back: how often each is true of oneself, from 1 (hardly ever) to 5 (nearly always). A minute is enough for five. */
export const CHECK_ITEMS: readonly string[] = [
  'I say what I expect before the work begins, and find out what was heard.',
  'I leave to others what I could do faster myself.',
  'I ask before I tell.',
  'When something breaks, I look at the system before I look at a person.',
  'I say the hard thing soon, and kindly.',
];
