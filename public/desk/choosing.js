// @ts-check
/** Counts what is chosen for a decision on several, and opens its buttons when something is. */

/** What is chosen, also while another comment is opened; what has left the list is chosen no more. */
let chosen = new Set();

const boxes = () =>
  /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[name="item"]'));

export function startChoosing() {
  document.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    if (box.id === 'choose-all') for (const one of boxes()) one.checked = box.checked;
    if (box.id === 'choose-all' || box.name === 'item') countChosen();
  });
  // browsers keep ticks over a reload
  countChosen();
}

/** To be called when the list is new. */
export function chooseAgain() {
  for (const box of boxes()) box.checked ||= chosen.has(box.value);
  countChosen();
}

function countChosen() {
  const all = document.querySelector('.choose-all');
  if (all instanceof HTMLElement) all.hidden = false;
  chosen = new Set([...boxes()].filter((box) => box.checked).map((box) => box.value));
  const count = document.getElementById('chosen');
  if (count)
    count.textContent =
      chosen.size === 0 ? '' : (count.dataset.text ?? '0').replace('0', String(chosen.size));
  const bulk = document.querySelector('details.bulk');
  if (bulk instanceof HTMLDetailsElement && chosen.size > 0) bulk.open = true;
}
