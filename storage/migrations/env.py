"""How Alembic reaches the database: over the connection that storage.migrate hands it."""

from alembic import context

from storage.tables import mapped

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=mapped(),
    render_as_batch=context.config.attributes["connection"].dialect.name == "sqlite",
    compare_type=True,
    user_module_prefix="",
)
with context.begin_transaction():
    context.run_migrations()
