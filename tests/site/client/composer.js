(() => {
  const field = document.querySelector('#collect-content');
  const counter = document.querySelector('.counter span');
  const submit = document.querySelector('.collect-form > .collect-btn');

  function count() {
    const length = field.value.length;
    counter.textContent = length;
    field.classList.replace('ng-pristine', 'ng-dirty');
    field.classList.toggle('error', length > 500);
    submit.disabled = length > 500;
  }

  function complete() {
    const view = document.querySelector('#practice-complete');
    document.querySelector('#ratPageName').value = 'collecomplete';
    document.querySelector('#ratCustomParameters').value = view.dataset.marks;
    document.querySelector('.collect-form').replaceChildren(view.content.cloneNode(true));
  }

  // The address does not change when the post is made (as seen 2026-05).
  function collect() {
    submit.disabled = true;
    for (const part of submit.children) part.classList.toggle('ng-hide');
    setTimeout(complete, 400);
  }

  function addPhrase(text) {
    field.value += text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest('.collect-btn')) collect();
    const phrase = event.target.closest('.phrase');
    if (phrase) addPhrase(phrase.textContent);
    if (event.target.closest('.ok')) {
      document.querySelector('.modal-dialog-container').remove();
      document.querySelector('.background').remove();
    }
  });
  field.addEventListener('input', count);
  field.addEventListener('change', count);
})();
