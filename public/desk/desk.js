// @ts-check
/** What the desk gains by JavaScript: keys, answers without a new page, and news as they happen. */
import { countChosen, startChoosing } from './choosing.js';
import { followOpened, startQueueNews } from './queue-news.js';
import { noteShown, startShortcuts } from './shortcuts.js';
import { startSwapping } from './swap.js';

startShortcuts();
startChoosing();
startSwapping({
  onSwapped() {
    noteShown();
    countChosen();
    followOpened();
  },
});
startQueueNews();
countChosen();
followOpened();
