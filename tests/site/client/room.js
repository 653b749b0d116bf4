(() => {
  const state = () => JSON.parse(document.querySelector('#practice-app').textContent);
  const addresses = new WeakMap();
  let cards = [];

  function columnCount(width) {
    return Math.max(2, Math.min(6, Math.floor(width / 200)));
  }

  function layOut() {
    const grid = document.querySelector('.masonry-grid--x7Wq1');
    if (!grid) return;
    const count = columnCount(grid.clientWidth);
    const columns = Array.from({ length: count }, () => {
      const column = document.createElement('div');
      column.className = 'masonry-grid-column--y4Ln0';
      return column;
    });
    const only = document.querySelector('input[name=original]')?.checked;
    const shown = cards.filter((card) => !only || card.textContent.includes('#オリジナル写真'));
    shown.forEach((card, index) => {
      columns[index % count].append(card);
    });
    grid.replaceChildren(...columns);
  }

  // Real cards carry no address either: the script knows where each leads.
  function readCards() {
    const columns = [...document.querySelectorAll('.masonry-grid-column--y4Ln0')];
    const lists = columns.map((column) => [...column.children]);
    const paths = state().cards ?? [];
    lists.flat().forEach((card, index) => {
      addresses.set(card, paths[index]);
    });
    cards = Array.from({ length: lists[0]?.length ?? 0 }, (_, row) =>
      lists.map((list) => list[row]).filter(Boolean),
    ).flat();
    layOut();
  }

  window.__grow = (count) => {
    const source = cards.slice();
    const fresh = Array.from({ length: count }, (_, index) => {
      const original = source[index % source.length];
      const copy = original.cloneNode(true);
      addresses.set(copy, addresses.get(original));
      return copy;
    });
    cards.push(...fresh);
    const columns = [...document.querySelectorAll('.masonry-grid-column--y4Ln0')];
    fresh.forEach((card, index) => {
      columns[index % columns.length].append(card);
    });
  };

  function takeHead(next) {
    document.title = next.title;
    const stale = JSON.parse(next.querySelector('#practice-app').textContent).staleCanonical;
    if (stale) return;
    for (const query of ['link[rel=canonical]', 'meta[property="og:url"]']) {
      document.querySelector(query).replaceWith(next.querySelector(query));
    }
  }

  async function show(path) {
    const answer = await fetch(`/practice-app${path}`);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    takeHead(next);
    document.querySelector('#practice-app').replaceWith(next.querySelector('#practice-app'));
    document.querySelector('#root').replaceChildren(...next.querySelector('#root').children);
    readCards();
    window.scrollTo(0, 0);
  }

  function go(path) {
    history.pushState(null, '', path);
    return show(path);
  }

  function like(button) {
    const icon = button.firstElementChild;
    const on = icon.className.includes('outline');
    icon.className = on
      ? 'rex-favorite-filled--7mQpL'
      : 'rex-favorite-outline--n4SWN color-white--1zEbB';
  }

  function follow(button) {
    const label = button.textContent === 'フォローする' ? 'フォロー中' : 'フォローする';
    button.textContent = label;
    button.setAttribute('aria-label', label);
  }

  const actions = [
    ['[class*="link-image--"]', (link) => go(addresses.get(link.closest('.container--u1OuT')))],
    ['[aria-label="swipe-right"]', () => go(state().next)],
    ['a[class*="user-name--"][href]', (link) => go(link.getAttribute('href'))],
    ['[class*="image-icon--"]', like],
    ['[class*="follow--"]', follow],
    ['.more-button--3fGhJ', () => window.__grow(12)],
    ['.comments--5wErT', () => document.querySelector('#contentList').toggleAttribute('hidden')],
  ];

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey) return;
    const found = actions.find(([query]) => event.target.closest(query));
    if (!found) return;
    event.preventDefault();
    found[1](event.target.closest(found[0]));
  });
  document.addEventListener('change', (event) => {
    if (event.target.name === 'original') layOut();
  });
  window.addEventListener('popstate', () => show(location.pathname));
  window.addEventListener('resize', layOut);
  readCards();
})();
