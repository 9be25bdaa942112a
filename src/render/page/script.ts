// All that the page does by itself: it sorts the tables that may be sorted, by rank or by word, and says so.

export const script = `
for (const hint of document.querySelectorAll('.hint')) hint.hidden = false;
for (const table of document.querySelectorAll('table.sortable')) {
  const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const heads = table.querySelectorAll('thead th');
  heads.forEach((head) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const rising = head.getAttribute('aria-sort') !== 'ascending';
      heads.forEach((other) => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
      const keyed = [...table.tBodies[0].rows].map((row) => {
        const cell = row.cells[head.cellIndex];
        return { row, rank: cell.dataset.rank, text: cell.textContent };
      });
      const isLast = ({ rank, text }) => (rank === undefined ? text === '' : rank === 'last');
      const order = (a, b) => (a.rank === undefined ? words.compare(a.text, b.text) : a.rank - b.rank);
      keyed.sort((a, b) => isLast(a) - isLast(b) || (isLast(a) ? 0 : rising ? order(a, b) : order(b, a)));
      table.tBodies[0].append(...keyed.map(({ row }) => row));
    });
  });
}
`;
