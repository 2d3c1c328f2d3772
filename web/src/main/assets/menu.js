// A menu closes with Escape, which brings the focus back to it, and by a click or the focus elsewhere.
const menus = document.querySelectorAll('details.pira-menu');

function closeExcept(target) {
  for (const menu of menus) {
    if (!menu.contains(target)) {
      menu.open = false;
    }
  }
}

document.addEventListener('click', (event) => closeExcept(event.target));
document.addEventListener('focusin', (event) => closeExcept(event.target));
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && document.querySelector('details.pira-menu[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
