import type { Commitment } from '../../core/workshop/room.ts';

/** What made-up people hang on the wall in a rehearsal: as different as what real people write. */
export const NOTES: readonly string[] = [
  'I would have called her before I wrote anything.',
  'Nobody asked what he needed.',
  'We lost ten minutes looking for somebody to blame.',
  'Saying “I don’t know yet” was fine. It never feels fine.',
  'That was my Tuesday last week.',
  'I changed my mind when I heard why the others had voted as they did.',
  'Two sentences at the start would have saved the whole afternoon.',
  'Fixing it myself was faster. It is always faster. That is the trap.',
  'I noticed I wanted to be right more than I wanted to know.',
  'She had told us already. We did not hear it.',
  'Still not sure. I would like to see how the other way ends.',
  'The quiet one had the answer.',
  'A deadline makes me bossy.',
  'I liked that it could go wrong and the day went on.',
  'Ask one question more than is comfortable.',
  'Say it in the room, not in the corridor.',
  'We need a rule for who decides when nobody is there.',
  'Praise was cheap here, and it would have done the most.',
  'Not everything that breaks is an emergency.',
  'I would have gone for a walk with him.',
  'Trust is what I do before I have a reason to.',
  'My team would say I do this too.',
  'Writing it down made it smaller.',
  'What would I have wanted to hear in his place?',
  'The plan was good. The moment was not.',
  'I took it personally. It was about the build.',
  'We all waited for somebody else to say it.',
  'Give the work away with the credit attached.',
  'No is an answer. Silence is a worse one.',
  'Next time I look at the log before I look at a face.',
];

/** What made-up people mean to do. */
export const COMMITMENTS: readonly Commitment[] = [
  { cue: 'somebody brings me a problem', act: 'ask what they have tried, before I say anything' },
  { cue: 'I start to type the fix myself', act: 'stop, and ask who would learn most from it' },
  { cue: 'a meeting goes quiet', act: 'count to seven before I speak' },
  { cue: 'I am annoyed at a message', act: 'call instead of writing back' },
  { cue: 'we hand something over', act: 'say aloud what done looks like' },
  { cue: 'something broke in the night', act: 'ask first how the people are' },
  { cue: 'I have put off a hard talk for two days', act: 'put it in the calendar for tomorrow at nine' },
  { cue: 'somebody does good work', act: 'tell them the same day what exactly was good' },
  { cue: 'I hear “it always does that”', act: 'ask for the last time it did' },
  { cue: 'I do not know', act: 'say so, and say when I will' },
];
