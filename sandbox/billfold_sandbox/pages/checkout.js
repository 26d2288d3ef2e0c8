// The buttons of a checkout: pay, or let the payment fail; then the page is shown as it is after that.
"use strict";

const problem = document.getElementById("problem");

for (const button of document.querySelectorAll("button[data-post]")) {
  button.addEventListener("click", async () => {
    const buttons = document.querySelectorAll("button[data-post]");
    for (const one of buttons) one.disabled = true;
    try {
      const json = { "content-type": "application/json" };
      const answer = await fetch(button.dataset.post, { method: "POST", headers: json, body: "{}" });
      if (answer.ok) return location.reload();
      problem.textContent = (await answer.json()).error;
    } catch {
      problem.textContent = "The sandbox does not answer.";
    }
    for (const one of buttons) one.disabled = false;
  });
}
