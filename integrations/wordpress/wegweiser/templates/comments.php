<?php
/**
 * The comments of a post in a classic theme.
 *
 * @package Wegweiser
 */

defined( 'ABSPATH' ) || exit;

?>
<div id="comments" class="comments-area default-max-width">
	<?php
	// phpcs:ignore WordPress.Security.EscapeOutput -- Escaped where it is made.
	echo Wegweiser\comments_markup( get_post() );
	?>
</div>
