import { CommentsElement } from './comments-element.ts';
import { CountElement } from './count-element.ts';

// /embed.js: the elements, each defined once however often the script stands on the page. What they show is loaded
// when there is one, and of the comments when they are near.
if (!customElements.get('wegweiser-comments')) customElements.define('wegweiser-comments', CommentsElement);
if (!customElements.get('wegweiser-count')) customElements.define('wegweiser-count', CountElement);
