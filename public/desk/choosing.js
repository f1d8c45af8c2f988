// @ts-check
/** Counts what is chosen for a decision on several, and opens its buttons when something is. */

const boxes = () =>
  /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[name="item"]'));

export function startChoosing() {
  document.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    if (box.id === 'choose-all') for (const one of boxes()) one.checked = box.checked;
    if (box.id === 'choose-all' || box.name === 'item') countChosen();
  });
}

/** To be called when the list is new, too: browsers keep ticks over a reload. */
export function countChosen() {
  const all = document.querySelector('.choose-all');
  if (all instanceof HTMLElement) all.hidden = false;
  const chosen = [...boxes()].filter((box) => box.checked).length;
  const count = document.getElementById('chosen');
  if (count) count.textContent = chosen === 0 ? '' : (count.dataset.text ?? '0').replace('0', String(chosen));
  const bulk = document.querySelector('details.bulk');
  if (bulk instanceof HTMLDetailsElement && chosen > 0) bulk.open = true;
}
