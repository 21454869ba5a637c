"""Every refusal of this chapter, in words."""

SETTLED = "That has been settled already."
