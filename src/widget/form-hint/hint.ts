import { startHint } from './start-hint.ts';

// /assets/form/hint.js: what the page with a form loads.
const region = document.querySelector<HTMLElement>('#counsel-hint');
const field = document.querySelector<HTMLTextAreaElement>('#form textarea[name="text"]');
if (region && field)
  startHint(field, async () => {
    const { createPageAdviser } = await import('./advise-on-page.ts');
    return createPageAdviser(region, field);
  });
