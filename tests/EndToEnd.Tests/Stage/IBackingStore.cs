using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Functions.Platform.Local;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>What the service of a play keeps its cases in; the same scenarios are played on each of them.</summary>
/// <remarks>Without further ado it is the SQLite file of the service itself.</remarks>
public interface IBackingStore
{
    /// <summary>The settings that choose it.</summary>
    ImmutableDictionary<string, string> Settings => ImmutableDictionary<string, string>.Empty;

    /// <summary>Goes on with what earlier plays of the same directory have left.</summary>
    /// <param name="directory">The directory.</param>
    void GoOnIn(string directory)
    {
    }

    /// <summary>Puts it behind a service that is still to start.</summary>
    /// <param name="services">The service's.</param>
    void Attach(IServiceCollection services)
    {
    }

    /// <summary>The service runs, and its clock is everybody's.</summary>
    /// <param name="service">The service.</param>
    void Started(LocalService service)
    {
    }

    /// <summary>From now on it refuses to change or forget what may only be added to.</summary>
    void ForbidRewriting()
    {
    }

    /// <summary>Shows what it holds in the tables of SQLite, where these are not what holds it.</summary>
    /// <param name="view">Looks into the store.</param>
    void Show(SqliteConnection view)
    {
    }

    /// <summary>What holds of every play: nothing was asked of it that it does not know, and nothing came near its limits.</summary>
    void AssertWithinBounds()
    {
    }

    /// <summary>The play is over.</summary>
    void Close()
    {
    }
}
