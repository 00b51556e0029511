"""StarRocks queries to DuckDB SQL: bound against a schema, typed, refused where not faithful."""
