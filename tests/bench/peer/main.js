// What an ink author publishes today: the runtime, the story, and the loop that the runtime's own guide teaches. No waits, no fading.
(function () {
  const story = new inkjs.Story(storyContent);
  const page = document.getElementById('story');
  proceed();

  /** Says all there is to say, then offers the choices as links. */
  function proceed() {
    while (story.canContinue) {
      const line = document.createElement('p');
      line.className = 'line';
      line.textContent = story.Continue();
      page.append(line);
    }
    for (const choice of story.currentChoices) page.append(offer(choice));
    scrollTo(0, document.body.scrollHeight);
  }

  function offer(choice) {
    const line = document.createElement('p');
    const link = document.createElement('a');
    line.className = 'choice';
    link.href = '#';
    link.textContent = choice.text;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      for (const old of document.querySelectorAll('.choice')) old.remove();
      story.ChooseChoiceIndex(choice.index);
      proceed();
    });
    line.append(link);
    return line;
  }
})();
