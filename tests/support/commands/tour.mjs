import { installPackages, play } from './prepare.mjs';
import { takeTour } from './take-tour.mjs';

/**
 * `npm run tour`: the main job, played step by step in a headless browser with the real side panel.
 * `npm run tour -- 8.1` plays the journeys of that number.
 */
play(async () => {
  await installPackages();
  return takeTour(process.argv.slice(2));
});
