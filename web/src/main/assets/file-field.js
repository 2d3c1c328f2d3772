// Forms are sent as text and bounded: a file goes along as base64 in the hidden field beside it.
for (const field of document.querySelectorAll('input[type="file"][data-into]')) {
  const text = document.getElementById(field.dataset.into);
  const state = document.getElementById(`${field.id}-state`);

  field.addEventListener('change', async () => {
    text.value = '';
    field.setCustomValidity('');
    const file = field.files[0];
    if (!file) {
      state.textContent = '';
      return;
    }
    if (file.size > Number(field.dataset.max)) {
      field.setCustomValidity('Il file è troppo grande.');
      state.textContent = 'Il file è troppo grande: scegline un altro.';
      return;
    }
    text.value = base64(new Uint8Array(await file.arrayBuffer()));
    state.textContent = `Sarà inviato: ${file.name}`;
  });
}

function base64(bytes) {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
