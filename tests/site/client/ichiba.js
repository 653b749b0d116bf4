const DELAY = 300;

function say(text) {
  const place = document.querySelector('.cart-message--8bNmQ');
  if (place) place.textContent = `${text}（練習用サイトのため、注文にはなりません）`;
}

function choose(button) {
  for (const other of document.querySelectorAll('.sku-button--2mKqT')) {
    other.setAttribute('aria-pressed', String(other === button));
  }
  const price = Number(button.dataset.price).toLocaleString('en-US');
  document.querySelector('#itemPrice .number--50WuC').textContent = price;
}

// The real page draws this button some time after loading, too.
globalThis.addRoomButton = (code) => {
  setTimeout(() => {
    const link = document.createElement('a');
    link.href = `https://room.rakuten.co.jp/mix?itemcode=${code}&scid=we_room_upc60`;
    link.target = '_blank';
    link.rel = 'noopener';
    link.setAttribute('aria-label', 'ROOMに投稿');
    link.textContent = 'ROOMに投稿';
    document.querySelector('[irc="RoomShareButton"]').append(link);
  }, DELAY);
};

const first = document.querySelector('.sku-button--2mKqT:not([disabled])');
if (first) choose(first);

document.addEventListener('click', (event) => {
  const sku = event.target.closest('.sku-button--2mKqT');
  if (sku) choose(sku);
  if (event.target.closest('.cart-button--5sAdF')) say('商品をかごに追加しました');
  if (event.target.closest('.buy-button--6dFgH')) say('購入手続きに進みました');
});
document.addEventListener('submit', (event) => event.preventDefault());
