"""The Web API's methods, one module for each family, as functions over the workspace model."""
