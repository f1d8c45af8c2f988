// @ts-check
/** What the desk gains by JavaScript: keys, answers without a new page, and news as they happen. */
import { chooseAgain, startChoosing } from './choosing.js';
import { followOpened, startQueueNews } from './queue-news.js';
import { noteShown, startShortcuts } from './shortcuts.js';
import { startSwapping } from './swap.js';

startShortcuts();
startChoosing();
startSwapping({
  onSwapped() {
    noteShown();
    chooseAgain();
    followOpened();
  },
});
startQueueNews();
followOpened();
