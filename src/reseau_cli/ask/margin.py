"""The margin of a list that is longer than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit.layout.margins import Margin

if TYPE_CHECKING:
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.layout.containers import WindowRenderInfo


class More(Margin):
    """Beside a list that the screen cannot hold: a sign at the edge beyond which there are more options."""

    def get_width(self, get_ui_content: object) -> int:
        """One column, which no line reaches."""
        return 1

    def create_margin(
        self, window_render_info: WindowRenderInfo, width: int, height: int
    ) -> StyleAndTextTuples:
        """The signs, on the first line and on the last."""
        rows = [" "] * max(height, 1)
        rows[-1] = " " if window_render_info.bottom_visible else "↓"
        rows[0] = rows[0] if window_render_info.top_visible else "↑"
        return [("", "\n".join(rows))]
