(() => {
  const list = document.querySelector('.items');

  // As endless scrolling does: all new cards in one go.
  window.__grow = (count) => {
    const source = [...list.children];
    const fresh = document.createDocumentFragment();
    for (let index = 0; index < count; index += 1) {
      fresh.append(source[index % source.length].cloneNode(true));
    }
    list.append(fresh);
  };

  function like(link) {
    const liked = link.classList.toggle('isLiked');
    const count = link.closest('.item-preview').querySelector('.likes');
    count.textContent = Number(count.textContent) + (liked ? 1 : -1);
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('[ng-click="like(item)"]');
    if (link) like(link);
    if (event.target.closest('[ng-click="more()"]')) window.__grow(12);
  });
})();
