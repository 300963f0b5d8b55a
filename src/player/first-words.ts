// All that is fetched between the title and the first words of a story, in one piece.
export { begin } from '../core/session/session.ts';
export { toStory } from '../core/story/story.ts';
export { Play } from './page/play/play.tsx';
export { Run } from './run.ts';
