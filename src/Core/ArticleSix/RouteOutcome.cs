namespace TalentSettlement.Core.ArticleSix;

/// <summary>Whether one route of article 6 is open to a person.</summary>
public abstract record RouteOutcome
{
    private RouteOutcome(RouteCode route, string item, Wording name) => (Route, Item, Name) = (route, item, name);

    /// <summary>The route.</summary>
    public RouteCode Route { get; }

    /// <summary>The item of the article, for example <c>6(3)</c>.</summary>
    public string Item { get; }

    /// <summary>The route as the article words it.</summary>
    public Wording Name { get; }

    /// <summary>Every condition is met.</summary>
    public sealed record Open : RouteOutcome
    {
        internal Open(ArticleSixRoute route)
            : base(route.Code, route.Item, route.Name)
        {
        }
    }

    /// <summary>A condition is not met.</summary>
    public sealed record Closed : RouteOutcome
    {
        internal Closed(ArticleSixRoute route, Shortfall first, Wording text)
            : base(route.Code, route.Item, route.Name) =>
            (Reason, Text, Until, LastDay) = (first.Reason, text, first.Until, first.LastDay);

        /// <summary>The code of the first condition that fails, for example <c>over-age</c>.</summary>
        public string Reason { get; }

        /// <summary>That condition in words.</summary>
        public Wording Text { get; }

        /// <summary>The first day on which the record in question does no harm any more; absent when it is not about a record, or always harms.</summary>
        public DateOnly? Until { get; }

        /// <summary>The last day on which the age was still admitted; absent when it is not about the age.</summary>
        public DateOnly? LastDay { get; }
    }
}
