import { parentPort, workerData } from 'node:worker_threads';
import { type SceneId, toStory } from '../core/story/story.ts';
import { reachText } from './reach.ts';

/** A compiled scene whose table is wanted. */
export interface ReachRequest {
  readonly scene: SceneId;
  readonly ink: string; // JSON
}

const { scene, ink } = workerData as ReachRequest;
parentPort?.postMessage(reachText(toStory(scene, JSON.parse(ink))));
